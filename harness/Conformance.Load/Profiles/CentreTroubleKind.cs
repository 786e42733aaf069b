namespace Conformance.Load.Profiles;

/// <summary>Kinds of trouble at the centre.</summary>
public enum CentreTroubleKind
{
    /// <summary>Answers take longer.</summary>
    Slow,

    /// <summary>Status 503.</summary>
    Failing,
}
