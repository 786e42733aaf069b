using Conformance.Bench.Desk;
using NodaTime.Text;
using Reqnroll;

namespace Conformance.Steps.Whens;

/// <summary>What happens to the card, or to what is known of it, away from the reader.</summary>
[Binding]
public sealed class ErrandWhens(Scene scene)
{
    /// <summary>暗証番号の初期化・再設定; the patient knows the new one.</summary>
    [When("the town hall sets a new PIN")]
    public Task NewPin() => scene.Patient.HavePinSetAsync();

    /// <summary>The PIN that was valid before.</summary>
    [When("the patient enters the earlier PIN")]
    public Task EntersEarlierPin() => scene.Patient.EnterEarlierPinAsync();

    /// <summary>利用者証明用電子証明書の更新: new key, new serial number, the old certificate revoked.</summary>
    [When("the town hall renews the certificate to {word}")]
    public Task Renewed(string lastDay) => scene.Patient.HaveCertificateRenewedAsync(LocalDatePattern.Iso.Parse(lastDay).GetValueOrThrow());

    /// <summary>The chip notices and destroys what it holds (CARD-5).</summary>
    [When("somebody opens the chip of the card by force")]
    public Task BrokenOpen() => scene.Patient.HaveChipBrokenOpenAsync();

    /// <summary>By telephone, at any hour (CARD-6).</summary>
    [When("the loss of the card is reported")]
    public void LossReported() => scene.Patient.ReportLoss();

    /// <summary>And then reads it rightly once, in vain on a card that counts.</summary>
    [When("another program misreads 照合番号B of the card {int} times")]
    public void Misread(int times) => scene.Patient.HaveNumberBMisread(times);
}
