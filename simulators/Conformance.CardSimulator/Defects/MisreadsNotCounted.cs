namespace Conformance.CardSimulator.Defects;

/// <summary>A misread 照合番号B costs no try, so that it can be guessed and the photo opened.</summary>
internal sealed class MisreadsNotCounted : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "misreads-not-counted";

    internal override int TriesAfterMisread(int right, int before) => before;
}
