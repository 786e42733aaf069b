namespace Conformance.Messages;

/// <summary>How sure it is that a deviation is one; it follows from what supports the rule.</summary>
public enum Severity
{
    /// <summary>May be as meant: the rule is inferred, or the element is not known.</summary>
    Note,

    /// <summary>One source speaks against it.</summary>
    Warning,

    /// <summary>Two or more sources, or an official summary, speak against it.</summary>
    Error,
}
