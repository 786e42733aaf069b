namespace Conformance.ReaderSimulator;

/// <summary>What came of reading the chip's photo.</summary>
internal abstract record ChipPhotoReading
{
    private ChipPhotoReading()
    {
    }

    /// <summary>The chip took the number: JPEG 2000.</summary>
    public sealed record Opened(ReadOnlyMemory<byte> Photo) : ChipPhotoReading
    {
        /// <summary>Never the photo.</summary>
        public override string ToString() => $"{Photo.Length} bytes";
    }

    /// <summary>The number was not right, which cost a try.</summary>
    public sealed record Misread : ChipPhotoReading;

    /// <summary>No try is left (facts/eligibility.md 10).</summary>
    public sealed record Locked : ChipPhotoReading;

    /// <summary>The card does not answer as it must.</summary>
    public sealed record Failed(CardReply Reply) : ChipPhotoReading;
}
