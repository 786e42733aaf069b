namespace Conformance.ReaderSimulator;

/// <summary>When a model asks for consent; models differ (RDR-1).</summary>
public enum ConsentMoment
{
    /// <summary>Before the patient proves identity.</summary>
    BeforeIdentity,

    /// <summary>After the centre has accepted the holder (RDR-2).</summary>
    AfterIdentity,
}
