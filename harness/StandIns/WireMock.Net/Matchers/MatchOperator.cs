namespace WireMock.Matchers;

/// <summary>How the scores of several patterns become one.</summary>
public enum MatchOperator
{
    Or = 0,
    And = 1,
    Average = 2,
}
