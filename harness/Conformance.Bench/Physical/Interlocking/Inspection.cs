using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Physical.Interlocking;

/// <summary>What a command is, before it is sent.</summary>
internal abstract record Inspection
{
    private Inspection()
    {
    }

    /// <summary>It spends nothing and reaches nothing that is guarded.</summary>
    public sealed record Harmless : Inspection;

    /// <summary>It reads an EF or uses the key in it.</summary>
    /// <param name="File">The EF.</param>
    /// <param name="IsCurrent">True when it means the current EF, false when it names the EF itself.</param>
    public sealed record FileUse(int File, bool IsCurrent) : Inspection;

    /// <summary>VERIFY with data: a miss spends a try of the reference.</summary>
    public sealed record Presentation(FileEntry Reference) : Inspection;

    /// <summary>It puts another secret in the place of the one that was just presented.</summary>
    public sealed record Change(FileEntry Reference) : Inspection;

    /// <summary>It is not to be sent.</summary>
    /// <param name="Rule">Why.</param>
    /// <param name="What">What it is.</param>
    public sealed record Denied(InterlockRule Rule, string What) : Inspection;
}
