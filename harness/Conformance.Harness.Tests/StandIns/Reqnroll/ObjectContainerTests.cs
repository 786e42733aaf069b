using Reqnroll.BoDi;

namespace Conformance.Harness.Tests.StandIns.Reqnroll;

public sealed class ObjectContainerTests
{
    [Fact]
    public void A_type_nobody_registered_is_made_once()
    {
        using var container = new ObjectContainer();

        Assert.Same(container.Resolve<Kettle>(), container.Resolve<Kettle>());
        Assert.Same(container.Resolve<Kettle>(), container.Resolve<Kitchen>().Kettle);
    }

    [Fact]
    public void What_is_registered_is_what_is_resolved()
    {
        using var container = new ObjectContainer();
        var kettle = new Kettle();
        container.RegisterInstanceAs(kettle);
        container.RegisterInstanceAs<object>("named", "a name");
        container.RegisterTypeAs<Kitchen, IRoom>();
        container.RegisterFactoryAs(() => new Version(1, 2));

        Assert.Same(kettle, container.Resolve<Kettle>());
        Assert.Equal("named", container.Resolve<object>("a name"));
        Assert.Same(kettle, Assert.IsType<Kitchen>(container.Resolve<IRoom>()).Kettle);
        Assert.Equal(new Version(1, 2), container.Resolve(typeof(Version)));
        Assert.True(container.IsRegistered<IRoom>());
        Assert.False(container.IsRegistered<IDisposable>());
    }

    [Fact]
    public void A_container_finds_what_its_base_has_registered()
    {
        using var outer = new ObjectContainer();
        using var inner = new ObjectContainer(outer);
        outer.RegisterTypeAs<Kitchen, IRoom>();

        Assert.Same(outer.Resolve<IRoom>(), inner.Resolve<IRoom>());
    }

    [Fact]
    public void What_the_container_made_is_disposed_with_it_and_what_it_was_given_is_not()
    {
        var container = new ObjectContainer();
        var given = new Kettle();
        var owned = new Kettle();
        container.RegisterInstanceAs(given);
        container.RegisterInstanceAs(owned, "owned", dispose: true);
        var made = container.Resolve<Pan>();

        container.Dispose();

        Assert.Equal((true, true, false), (made.IsDisposed, owned.IsDisposed, given.IsDisposed));
    }

    [Fact]
    public void An_interface_that_nobody_registered_cannot_be_resolved()
    {
        using var container = new ObjectContainer();

        var refusal = Assert.ThrowsAny<Exception>(container.Resolve<IRoom>);

        Assert.Contains("Interface cannot be resolved", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_has_been_resolved_cannot_be_registered_any_more()
    {
        using var container = new ObjectContainer();
        container.Resolve<Kettle>();

        Assert.ThrowsAny<Exception>(() => container.RegisterInstanceAs(new Kettle()));
    }

    [Fact]
    public void Types_that_need_each_other_cannot_be_resolved()
    {
        using var container = new ObjectContainer();

        var refusal = Assert.ThrowsAny<Exception>(container.Resolve<Hen>);

        Assert.Contains("Circular dependency", refusal.Message, StringComparison.Ordinal);
    }

    public interface IRoom
    {
    }

    public sealed class Kitchen(Kettle kettle) : IRoom
    {
        public Kettle Kettle { get; } = kettle;
    }

    public class Kettle : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose()
        {
            IsDisposed = true;
            GC.SuppressFinalize(this);
        }
    }

    public sealed class Pan : Kettle
    {
    }

    public sealed class Hen(Egg egg)
    {
        public Egg Egg { get; } = egg;
    }

    public sealed class Egg(Hen hen)
    {
        public Hen Hen { get; } = hen;
    }
}
