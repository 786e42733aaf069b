using NodaTime;

namespace Conformance.Authority;

/// <summary>One file that answers a request's.</summary>
/// <param name="Name">As it is to be called in the folder res.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record FileAnswer(MessageFileName Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>How much longer than usual it takes until the file is there: for whoever asked to wait.</summary>
    public Duration Delay { get; init; } = Duration.Zero;

    /// <summary>The name alone.</summary>
    public override string ToString() => Name.ToString();
}
