namespace Conformance.ReaderSimulator;

/// <summary>Names neither the PIN nor staff once the face has failed; all that is left is to cancel (against RDR-8).</summary>
internal sealed class NoWayOutAfterFace : ReaderDefect
{
    public override string Name => "no-way-out-after-face";

    internal override Screen Shown(Screen screen)
    {
        if (screen.Id != ScreenIds.FaceFailed)
        {
            return screen;
        }

        Inject();
        return screen with { Lines = [], Buttons = [.. screen.Buttons.Where(button => button.Id == ButtonIds.Cancel)] };
    }
}
