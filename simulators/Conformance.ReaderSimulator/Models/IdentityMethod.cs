namespace Conformance.ReaderSimulator;

/// <summary>The ways to prove identity (RDR-3).</summary>
public enum IdentityMethod
{
    /// <summary>The camera's picture against the photo in the chip.</summary>
    Face,

    /// <summary>The 4-digit PIN, judged by the chip.</summary>
    Pin,

    /// <summary>Staff comparing the card's face with the person.</summary>
    Sight,
}
