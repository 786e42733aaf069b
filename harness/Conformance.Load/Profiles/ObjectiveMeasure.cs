namespace Conformance.Load.Profiles;

/// <summary>What an objective looks at.</summary>
public enum ObjectiveMeasure
{
    /// <summary>A quantile of the latency from the moment that was meant.</summary>
    Latency,

    /// <summary>The share of errors.</summary>
    Errors,

    /// <summary>That quantile in every slice after a moment: things are well again by then.</summary>
    Recovery,
}
