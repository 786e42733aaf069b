using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>What the patient means to answer about consent, before or after identity as the reader asks. Without a Given: everything.</summary>
[Binding]
public sealed class ConsentGivens(Scene scene)
{
    /// <summary>Yes to every item.</summary>
    [Given("a patient who consents to everything")]
    [Given("患者はすべての項目に同意するつもりである")]
    public void Everything() => scene.Plan.Consent = new ConsentIntention.Everything();

    /// <summary>No to every item.</summary>
    [Given("a patient who refuses consent")]
    public void Refusal() => scene.Plan.Consent = new ConsentIntention.Refusal();

    /// <summary>No answer at all.</summary>
    [Given("a patient who does not answer about consent")]
    public void Silence() => scene.Plan.Consent = new ConsentIntention.Silence();

    /// <summary>Item by item; columns item and answer (agree, disagree).</summary>
    [Given("a patient who answers about consent one by one")]
    public void ItemByItem(Table table) =>
        scene.Plan.Consent = new ConsentIntention.ItemByItem(table.Rows.ToDictionary(row => row["item"], row => row["answer"]));
}
