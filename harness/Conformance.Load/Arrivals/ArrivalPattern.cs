namespace Conformance.Load.Arrivals;

/// <summary>How arrivals lie around their rate.</summary>
public enum ArrivalPattern
{
    /// <summary>At even distances: as many as the rate says, no chance.</summary>
    Deterministic,

    /// <summary>By chance, each independent of the others, as patients come; the number varies about what the rate says.</summary>
    Poisson,
}
