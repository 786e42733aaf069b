namespace Conformance.Fuzzing.Invariants;

/// <summary>An answer, cut in two.</summary>
internal readonly ref struct Answer(ReadOnlySpan<byte> data, int status)
{
    public Answer(ReadOnlySpan<byte> bytes)
        : this(bytes[..^2], (bytes[^2] << 8) | bytes[^1])
    {
    }

    public ReadOnlySpan<byte> Data { get; } = data;

    /// <summary>SW1 and SW2 as one number.</summary>
    public int Status { get; } = status;

    public bool IsSuccess => Status == 0x9000;

    /// <summary>x of 63Cx.</summary>
    public int? TriesLeft => (Status & 0xFFF0) == 0x63C0 ? Status & 0x0F : null;
}
