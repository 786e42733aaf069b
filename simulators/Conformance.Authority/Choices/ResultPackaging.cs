namespace Conformance.Authority;

/// <summary>What a result of many people comes as.</summary>
public enum ResultPackaging
{
    /// <summary>The message itself.</summary>
    Xml,

    /// <summary>A ZIP with the message in it.</summary>
    Zip,
}
