using Conformance.Bench.Desk;
using NodaTime.Text;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>The card that the first patient brings.</summary>
[Binding]
public sealed class CardGivens(Scene scene)
{
    private const int TriesUntilLock = 3;

    /// <summary>Names the persona.</summary>
    [Given("the card of {word}")]
    [Given("{word}のカードを持つ患者がいる")]
    public void CardOf(string persona) => scene.Plan.Persona = persona;

    /// <summary>Names the plan of what goes wrong with the card (fixtures/cards/plans).</summary>
    [Given("the card goes by the plan {word}")]
    public void FaultsOf(string plan) => scene.Plan.CardFaults = plan;

    /// <summary>Has the camera over the card misread one digit of 照合番号B.</summary>
    [Given("the reader misreads the number printed on the card {int} time(s)")]
    public void CardFaceMisread(int times) => scene.Plan.CardFaceMisreads = times;

    /// <summary>Sets the PIN's counter.</summary>
    [Given("the card has {int} tries left")]
    [Given("the card has {int} try left")]
    public void TriesLeft(int tries) => scene.Plan.TriesLeft = tries;

    /// <summary>Has the test CA issue a certificate with that last day.</summary>
    [Given("the certificate on the card ends on {word}")]
    [Given("カードの電子証明書の有効期限は{word}である")]
    public void CertificateEnds(string day) => scene.Plan.CertificateEnds = LocalDatePattern.Iso.Parse(day).GetValueOrThrow();

    /// <summary>Has the centre revoke it.</summary>
    [Given("the certificate on the card was revoked on {word}")]
    public void Revoked(string day) => scene.Plan.Stop = new(Suspended: false, LocalDatePattern.Iso.Parse(day).GetValueOrThrow());

    /// <summary>Has the centre suspend it (CARD-6).</summary>
    [Given("the certificate on the card was suspended on {word}")]
    public void Suspended(string day) => scene.Plan.Stop = new(Suspended: true, LocalDatePattern.Iso.Parse(day).GetValueOrThrow());

    /// <summary>Locks the PIN the way a patient does.</summary>
    [Given("the PIN of the card is locked by three wrong entries at this reader")]
    [Given("このカードリーダーで暗証番号を3回誤り、ロックされている")]
    public async Task LockedHere()
    {
        await scene.Patient.PlaceCardAsync();
        await scene.Patient.ChooseAsync("pin");
        for (var entry = 0; entry < TriesUntilLock; entry++)
        {
            await scene.Patient.EnterWrongPinAsync();
        }
    }
}
