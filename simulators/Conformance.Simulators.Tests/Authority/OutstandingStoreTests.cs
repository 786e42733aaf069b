using Conformance.Authority;

namespace Conformance.Simulators.Tests.Authority;

public sealed class OutstandingStoreTests
{
    private readonly OutstandingStore<string> _store = new(capacity: 2);

    [Fact]
    public void A_thing_is_given_back_once()
    {
        _store.Add("a", "one");

        Assert.True(_store.TryFind("a", out var found));
        Assert.True(_store.TryTake("a", out var taken));
        Assert.Equal(("one", "one"), (found, taken));
        Assert.False(_store.TryTake("a", out _));
        Assert.False(_store.TryFind("a", out _));
    }

    [Fact]
    public void The_oldest_goes_when_there_are_too_many()
    {
        _store.Add("a", "one");
        _store.Add("b", "two");
        _store.Add("c", "three");

        Assert.Equal([false, true, true], new[] { "a", "b", "c" }.Select(key => _store.TryFind(key, out _)));
    }

    [Fact]
    public void A_key_that_comes_again_is_as_young_as_its_newest_thing()
    {
        _store.Add("a", "one");
        Assert.True(_store.TryTake("a", out _));
        _store.Add("b", "two");
        _store.Add("a", "three");
        _store.Add("a", "four");

        Assert.True(_store.TryTake("a", out var newest));
        Assert.Equal("four", newest);
    }
}
