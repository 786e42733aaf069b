using Conformance.Bench.Judgement;

namespace Conformance.Bench;

/// <summary>The bench cannot run as it was told to. Says what happened, where, and what to do next; nothing is said of any device.</summary>
public sealed class BenchFaultException : Exception
{
    /// <summary>For a person at the command line.</summary>
    /// <param name="owner">Configuration for what the user told the bench, Bench for what stands around it.</param>
    /// <param name="what">What happened and where.</param>
    /// <param name="hint">What to do next.</param>
    public BenchFaultException(Owner owner, string what, string hint)
        : base($"{what}\n  hint: {hint}") => (Owner, What, Hint) = (owner, what, hint);

    /// <summary>Who has to act.</summary>
    public Owner Owner { get; }

    /// <summary>What happened and where.</summary>
    public string What { get; }

    /// <summary>What to do next.</summary>
    public string Hint { get; }
}
