namespace Conformance.ReaderSimulator;

/// <summary>Does not ask about surgery, and takes the answer about other medical information for it (against CONS-1).</summary>
internal sealed class SurgeryAskedWithMedical : ReaderDefect
{
    public override string Name => "surgery-asked-with-medical";

    internal override IReadOnlyList<ConsentItem> ItemsAsked(IReadOnlyList<ConsentItem> items)
    {
        Inject();
        return [.. items.Where(item => item != ConsentItem.Surgery)];
    }

    internal override ConsentItem? AnsweredAlong(ConsentItem item) => item == ConsentItem.Medical ? ConsentItem.Surgery : null;
}
