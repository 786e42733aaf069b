namespace Conformance.ReaderSimulator;

/// <summary>Refuses the face of a holder whose PIN is locked (against RDR-5).</summary>
internal sealed class LockedCardBlocksFace : ReaderDefect
{
    public override string Name => "locked-card-blocks-face";

    internal override bool BarsFace(Func<bool> isPinLocked)
    {
        var locked = isPinLocked();
        if (locked)
        {
            Inject();
        }

        return locked;
    }
}
