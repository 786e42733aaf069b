namespace Conformance.ReaderSimulator;

/// <summary>The camera that looks at the card's printed face, for the number that opens the chip's photo (facts/eligibility.md 5.2, 10).</summary>
public interface ICardFaceCamera
{
    /// <summary>Takes a new picture and reads the digits; null when they cannot be told, which costs no try. The caller disposes of the number.</summary>
    /// <param name="inSleeve">True while the card lies in its sleeve (RDR-7).</param>
    PrintedNumber? Read(bool inSleeve);
}
