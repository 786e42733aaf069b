namespace Gherkin;

public enum StepKeywordType
{
    Unspecified = 0,
    Context = 1,
    Action = 2,
    Outcome = 3,
    Conjunction = 4,
    Unknown = 5,
}
