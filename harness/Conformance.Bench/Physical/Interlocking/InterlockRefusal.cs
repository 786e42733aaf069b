using Conformance.SmartCard;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>A command that was not sent.</summary>
/// <param name="Rule">Why.</param>
/// <param name="Command">Header and length, never the data.</param>
/// <param name="What">What it would have done, and where.</param>
/// <param name="ToDo">What to do next.</param>
public sealed record InterlockRefusal(InterlockRule Rule, string Command, string What, string ToDo)
{
    /// <summary>The typed result for whoever sent the command.</summary>
    internal Transmission.Failed ToTransmission() => new(new(TransportFaultKind.Withheld, 0, $"{What}; not sent ({Rule}). {ToDo}."));
}
