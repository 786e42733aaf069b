using Conformance.Bench.Desk;
using Reqnroll;

namespace Conformance.Steps.Givens;

/// <summary>How the first patient acts at the reader (fixtures/people). Without a Given: at once and right.</summary>
[Binding]
public sealed class PersonGivens(Scene scene)
{
    /// <summary>Names the manner.</summary>
    [Given("the patient is {word}")]
    public void PatientIs(string manner) => scene.Plan.Manner = manner;
}
