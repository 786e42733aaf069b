using System.Reflection;
using System.Text.RegularExpressions;

namespace Reqnroll.Bindings;

/// <summary>One step definition attribute on one method, for one type of step.</summary>
internal sealed record StepDefinition(StepDefinitionType Type, Regex Pattern, MethodInfo Method, IReadOnlyList<BindingScope> Scopes);
