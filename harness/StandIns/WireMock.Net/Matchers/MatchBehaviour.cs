namespace WireMock.Matchers;

/// <summary>What a match means.</summary>
public enum MatchBehaviour
{
    AcceptOnMatch = 0,
    RejectOnMatch = 1,
}
