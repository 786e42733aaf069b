using Conformance.Bench.Desk;

namespace Conformance.Harness.Tests.Bench;

public sealed class OwnershipTests
{
    private readonly List<string> _closed = [];

    [Fact]
    public void What_was_not_handed_on_is_closed_the_last_first()
    {
        using (var opening = new Ownership())
        {
            opening.Own(new Part("keys", _closed));
            opening.Own(new Part("server", _closed));
        }

        Assert.Equal(["server", "keys"], _closed);
    }

    [Fact]
    public void What_was_handed_on_stays_open_until_its_new_owner_closes_it()
    {
        Ownership handedOn;
        using (var opening = new Ownership())
        {
            opening.Own(new Part("keys", _closed));
            opening.Own(new Part("server", _closed));
            handedOn = opening.Release();
        }

        Assert.Empty(_closed);
        handedOn.Dispose();
        handedOn.Dispose();
        Assert.Equal(["server", "keys"], _closed);
    }

    private sealed class Part(string name, List<string> closed) : IDisposable
    {
        public void Dispose() => closed.Add(name);
    }
}
