namespace Conformance.SmartCard;

/// <summary>Why a chip does not answer.</summary>
public enum ChipSilence
{
    /// <summary>It does answer.</summary>
    None,

    /// <summary>It lies in the reader and says nothing until it is powered again.</summary>
    Mute,

    /// <summary>It was pulled out, and nothing takes its place.</summary>
    Pulled,

    /// <summary>It was pulled out and another card put in, which is what is powered next.</summary>
    Swapped,
}
