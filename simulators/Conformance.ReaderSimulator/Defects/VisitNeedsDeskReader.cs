namespace Conformance.ReaderSimulator;

/// <summary>Is out of order on the mobile device when the reader at the desk is (against CONS-3).</summary>
internal sealed class VisitNeedsDeskReader : ReaderDefect
{
    public override string Name => "visit-needs-desk-reader";

    internal override bool NeedsDeskReader()
    {
        Inject();
        return true;
    }
}
