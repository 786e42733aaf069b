using Conformance.Bench.Desk;
using NodaTime.Text;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>The phone that the first patient brings in the card's place.</summary>
[Binding]
public sealed class PhoneGivens(Scene scene)
{
    /// <summary>Names the persona.</summary>
    [Given("the phone of {word}")]
    [Given("{word}のスマートフォンを持つ患者がいる")]
    public void PhoneOf(string persona) => scene.Plan.Persona = persona;

    /// <summary>Sets the PIN's counter.</summary>
    [Given("the phone has {int} tries left")]
    [Given("the phone has {int} try left")]
    public void TriesLeft(int tries) => scene.Plan.PhoneTriesLeft = tries;

    /// <summary>Has the centre revoke it.</summary>
    [Given("the certificate on the phone was revoked on {word}")]
    public void Revoked(string day) => scene.Plan.PhoneRevoked = LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
}
