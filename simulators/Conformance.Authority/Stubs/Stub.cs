namespace Conformance.Authority;

/// <summary>An answer of somebody's own that goes before the centre's, read from a file; WireMock calls it a stub mapping.</summary>
/// <param name="Name">Its own; where it has none, its place.</param>
/// <param name="Place">File and JSON path.</param>
/// <param name="Request">Which requests get it.</param>
/// <param name="Answer">What is sent.</param>
internal sealed record Stub(string Name, string Place, StubRequest Request, StubAnswer Answer)
{
    /// <summary>Where several fit, the lowest answers.</summary>
    public required int Priority { get; init; }

    /// <summary>The state that its scenario must be in, and the one it leaves it in; null where every request is alike.</summary>
    public StubState? State { get; init; }

    /// <summary>Name and place alone: answers hold whatever somebody wrote.</summary>
    public override string ToString() => Name == Place ? $"stub at {Place}" : $"stub {Name} ({Place})";
}
