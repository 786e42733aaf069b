namespace Conformance.ReaderSimulator;

/// <summary>How the card lies in the reader.</summary>
internal enum CardLying
{
    /// <summary>As the model wants it.</summary>
    Right,

    /// <summary>In its sleeve: the chip answers, the printed face cannot be read.</summary>
    InSleeve,

    /// <summary>The wrong way.</summary>
    WrongWay,

    /// <summary>On another card.</summary>
    OnAnother,
}
