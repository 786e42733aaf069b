namespace Conformance.SmartCard.MyNumber;

/// <summary>What may be told of an EF's content.</summary>
public enum ContentClass
{
    /// <summary>The same on many cards, nothing about the holder.</summary>
    Open,

    /// <summary>Tells of the holder or of this one card; what is unknown counts as this.</summary>
    Personal,

    /// <summary>Never to be logged in any form: individual number, what it can be computed from, photo, PINs and keys.</summary>
    Secret,
}
