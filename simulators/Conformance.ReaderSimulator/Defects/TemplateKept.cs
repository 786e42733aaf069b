namespace Conformance.ReaderSimulator;

/// <summary>Keeps what its matcher made of the photo beyond the session (against RDR-6).</summary>
internal sealed class TemplateKept : ReaderDefect
{
    public override string Name => "template-kept";

    internal override bool Clears(FaceDataKind kind)
    {
        if (kind != FaceDataKind.Template)
        {
            return true;
        }

        Inject();
        return false;
    }
}
