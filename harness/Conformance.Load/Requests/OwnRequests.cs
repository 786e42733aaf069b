using Conformance.Load.Traffic;

namespace Conformance.Load.Requests;

/// <summary>What somebody's own system is asked, in what proportion.</summary>
/// <param name="Name">For people.</param>
/// <param name="Requests">At least one; their shares add up to 1. Bodies stand in them, whatever file they came from.</param>
public sealed record OwnRequests(string Name, IReadOnlyList<OwnRequest> Requests)
{
    /// <summary>What the arrival of a number asks: the same on every machine.</summary>
    /// <param name="seed">Of the chance.</param>
    /// <param name="index">The arrival's number.</param>
    internal OwnRequest At(int seed, long index)
    {
        var place = new IndexedChance(seed, index).Next();
        return Requests.FirstOrDefault(request => (place -= request.Share) < 0) ?? Requests[^1];
    }
}
