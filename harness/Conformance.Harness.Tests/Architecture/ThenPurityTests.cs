using System.Reflection;
using Conformance.Bench.Judgement;
using Conformance.Steps.Thens;
using Reqnroll;

namespace Conformance.Harness.Tests.Architecture;

/// <summary>Then steps are pure (design): a class with Then bindings gets the log and nothing that can act.</summary>
public sealed class ThenPurityTests
{
    private static readonly IReadOnlyList<Type> WithThen = [.. typeof(Checks).Assembly.GetTypes().Where(type => Has<ThenAttribute>(type))];

    [Fact]
    public void There_are_Then_classes_to_hold_to_the_rule() => Assert.True(WithThen.Count >= 5, $"only {WithThen.Count} found");

    [Fact]
    public void A_class_with_Then_steps_is_given_a_judge_and_nothing_else() =>
        Assert.All(WithThen, type => Assert.Equal([typeof(Judge)], Assert.Single(type.GetConstructors()).GetParameters().Select(parameter => parameter.ParameterType)));

    [Fact]
    public void A_class_with_Then_steps_has_no_steps_that_act() =>
        Assert.All(WithThen, type => Assert.False(Has<GivenAttribute>(type) || Has<WhenAttribute>(type) || Has<StepDefinitionAttribute>(type), type.Name));

    [Fact]
    public void A_class_with_Then_steps_keeps_nothing_between_steps_but_its_judge() =>
        Assert.All(WithThen, type => Assert.All(
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            field => Assert.Equal(typeof(Judge), field.FieldType)));

    [Fact]
    public void A_judge_offers_no_way_to_a_desk()
    {
        var reachable = typeof(Judge).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.PropertyType.FullName!);
        Assert.All(reachable, name => Assert.DoesNotContain("Desk", name, StringComparison.Ordinal));
    }

    private static bool Has<TAttribute>(Type type)
        where TAttribute : Attribute => type.GetMethods().Any(method => method.GetCustomAttributes<TAttribute>().Any());
}
