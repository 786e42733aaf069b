using Allure.Net.Commons;
using Allure.Xunit.Attributes;
using Xunit;

namespace Allure.Xunit.Samples;

[AllureParentSuite("parent suite of class")]
[AllureSuite("suite of class")]
[AllureEpic("epic of class")]
[AllureFeature("feature of class")]
[AllureTag("tag of class")]
public sealed class LabelledSamples
{
    [Fact(DisplayName = "labelled on purpose")]
    [AllureSuite("suite of method", overwrite: true)]
    [AllureFeature("feature of method")]
    [AllureStory("story one", "story two")]
    [AllureSeverity(SeverityLevel.critical)]
    [AllureOwner("bench")]
    [AllureLabel("layer", "card")]
    [AllureIssue("RDR-4", "https://example.invalid/RDR-4")]
    [AllureLink("facts", "https://example.invalid/facts")]
    [AllureId("4711")]
    [AllureDescription("says what it is for")]
    public void Labelled() => AllureApi.AddTags("tag of body");
}
