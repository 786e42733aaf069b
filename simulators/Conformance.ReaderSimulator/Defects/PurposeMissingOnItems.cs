namespace Conformance.ReaderSimulator;

/// <summary>States the purpose on the first consent screen and leaves it out on the ones for single items that follow (against CONS-1).</summary>
internal sealed class PurposeMissingOnItems : ReaderDefect
{
    public override string Name => "purpose-missing-on-items";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id is not (ScreenIds.ConsentMedical or ScreenIds.ConsentCheckups))
        {
            return screen;
        }

        Inject();
        return screen with { Lines = [] };
    }
}
