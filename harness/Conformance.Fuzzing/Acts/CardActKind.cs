namespace Conformance.Fuzzing.Acts;

/// <summary>What is done to a card.</summary>
public enum CardActKind
{
    /// <summary>A command is sent.</summary>
    Command,

    /// <summary>A warm reset.</summary>
    Reset,

    /// <summary>Power is taken away and given back.</summary>
    PowerCycle,
}
