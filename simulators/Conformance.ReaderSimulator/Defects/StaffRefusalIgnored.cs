namespace Conformance.ReaderSimulator;

/// <summary>Goes on as if staff had confirmed when they refused (against RDR-8).</summary>
internal sealed class StaffRefusalIgnored : ReaderDefect
{
    public override string Name => "staff-refusal-ignored";

    internal override bool HeedsStaffRefusal()
    {
        Inject();
        return false;
    }
}
