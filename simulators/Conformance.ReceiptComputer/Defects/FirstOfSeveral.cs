namespace Conformance.ReceiptComputer;

/// <summary>Takes the first of several patients who fit.</summary>
internal sealed class FirstOfSeveral : ReceiptDefect
{
    public override string Name => "first-of-several-taken";

    private protected override PatientChart? AlterFound(IReadOnlyList<PatientChart> found, PatientChart? right) => found.Count > 0 ? found[0] : null;
}
