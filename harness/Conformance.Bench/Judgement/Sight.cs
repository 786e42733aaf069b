using Conformance.Bench.Observation;

namespace Conformance.Bench.Judgement;

/// <summary>What a Then step saw in the log: the device never got there, or it did and this is what it shows.</summary>
public abstract record Sight
{
    private Sight()
    {
    }

    /// <summary>The device never reached the point where the check decides.</summary>
    /// <param name="Missing">What the log lacks, for instance "no PIN pad was shown".</param>
    /// <param name="Evidence">Entries that show how far it came.</param>
    public sealed record NotReached(string Missing, params IReadOnlyList<LogEntry> Evidence) : Sight
    {
        /// <summary>Who kept the check from being decided; the device, unless the log shows that somebody else did.</summary>
        public Owner Owner { get; init; } = Owner.Device;
    }

    /// <summary>The point was reached.</summary>
    /// <param name="Holds">Whether the statement holds.</param>
    /// <param name="Description">What was seen, for a person.</param>
    /// <param name="Evidence">The entries that prove it.</param>
    public sealed record Reached(bool Holds, string Description, params IReadOnlyList<LogEntry> Evidence) : Sight
    {
        /// <summary>Who has to act when the log shows that it is not the check's own owner; null when it is.</summary>
        public Owner? Owner { get; init; }
    }
}
