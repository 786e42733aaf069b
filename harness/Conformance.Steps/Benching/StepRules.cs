using System.Reflection;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Reqnroll;

namespace Conformance.Steps.Benching;

/// <summary>What is asked of step classes that come from outside, so that a verdict with them means what it means without.</summary>
internal static class StepRules
{
    /// <exception cref="BenchFaultException">A class breaks a rule.</exception>
    public static void Hold(string file, IEnumerable<Type> bindings)
    {
        foreach (var type in bindings)
        {
            // A Then step that can act could not be judged again from a stored log.
            if (HasThen(type) && !IsGivenTheJudgeAlone(type))
            {
                throw Fault($"{file}: {type.Name} has Then steps and is given more than a {nameof(Judge)}", "move Given and When steps to a class of their own; Then steps read the log alone");
            }

            // Reqnroll prefers a step with a scope to one without: it would take the place of the bench's own and nobody would see it.
            if (type.IsDefined(typeof(ScopeAttribute)) || type.GetMethods().Any(method => method.IsDefined(typeof(ScopeAttribute))))
            {
                throw Fault($"{file}: {type.Name} has a [Scope]", "give the steps texts of their own instead: one with a scope would stand in for the bench's");
            }
        }
    }

    private static bool HasThen(Type type) => type.GetMethods().SelectMany(method => method.GetCustomAttributes<StepDefinitionBaseAttribute>())
        .Any(attribute => attribute is ThenAttribute or StepDefinitionAttribute);

    private static bool IsGivenTheJudgeAlone(Type type) =>
        type.GetConstructors().All(constructor => constructor.GetParameters().All(parameter => parameter.ParameterType == typeof(Judge)));

    private static BenchFaultException Fault(string what, string hint) => new(Owner.Configuration, what, hint);
}
