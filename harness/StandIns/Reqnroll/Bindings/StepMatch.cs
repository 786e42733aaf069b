namespace Reqnroll.Bindings;

/// <summary>A definition that fits a step: the more scope criteria hold, the better; the arguments are texts and tables yet.</summary>
internal sealed record StepMatch(StepDefinition Definition, int ScopeMatches, IReadOnlyList<object> Arguments);
