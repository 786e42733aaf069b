namespace Conformance.ReaderSimulator;

/// <summary>How the reader takes identity.</summary>
public enum ReaderMode
{
    /// <summary>The patient proves identity by face or PIN.</summary>
    Normal,

    /// <summary>目視モード: staff compare the card's face with the person (RDR-8).</summary>
    Visual,
}
