namespace Conformance.Messages;

/// <summary>How often an element stands in its parent.</summary>
public enum Occurrence
{
    /// <summary>Exactly once.</summary>
    Once,

    /// <summary>Once, or left out when there is nothing to say.</summary>
    Optional,

    /// <summary>Any number of times.</summary>
    Any,

    /// <summary>At least once.</summary>
    Repeated,
}
