namespace Conformance.Messages;

/// <summary>How well something is supported that no public specification says (facts/eligibility.md, head).</summary>
public enum Confidence
{
    /// <summary>[A]: two or more independent sources agree, or one official summary.</summary>
    Agreed,

    /// <summary>[B]: one source that looks first-hand.</summary>
    OneSource,

    /// <summary>[C]: inferred, or from a source of unclear standing.</summary>
    Inferred,

    /// <summary>[?]: not found, or sources disagree.</summary>
    Open,
}
