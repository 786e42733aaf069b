namespace Allure.Net.Commons;

public static partial class AllureApi
{
    private static AllureLifecycle Lifecycle => AllureLifecycle.Instance;

    public static void SetTestName(string newName) => Lifecycle.UpdateTestCase(test => test.name = newName);

    public static void SetDescription(string description) => Lifecycle.UpdateTestCase(test => test.description = description);

    public static void SetSeverity(SeverityLevel severity) => AddLabel(Label.Severity(severity));

    public static void AddLabel(string name, string value) => AddLabel(new Label { name = name, value = value });

    public static void AddLabel(Label label) => AddLabels(label);

    public static void AddLabels(params Label[] labels) => Lifecycle.UpdateTestCase(test => test.labels.AddRange(labels));

    public static void AddTags(params string[] tags) => AddLabels([.. tags.Select(Label.Tag)]);

    public static void AddEpic(string epic) => AddLabel(Label.Epic(epic));

    public static void AddFeature(string feature) => AddLabel(Label.Feature(feature));

    public static void AddStory(string story) => AddLabel(Label.Story(story));

    public static void AddParentSuite(string parentSuite) => AddLabel(Label.ParentSuite(parentSuite));

    public static void AddSuite(string suite) => AddLabel(Label.Suite(suite));

    public static void AddSubSuite(string subSuite) => AddLabel(Label.SubSuite(subSuite));

    public static void AddLink(string url) => AddLink(null, null, url);

    public static void AddLink(string name, string url) => AddLink(name, null, url);

    public static void AddLink(string name, string type, string url) =>
        Lifecycle.UpdateTestCase(test => test.links.Add(new() { name = name, type = type, url = url }));

    public static void AddTestParameter(string name, object value) => AddTestParameter(Parameter(name, value));

    public static void AddTestParameter(string name, object value, bool excluded) =>
        AddTestParameter(Parameter(name, value, excluded: excluded));

    public static void AddTestParameter(string name, object value, ParameterMode mode) => AddTestParameter(Parameter(name, value, mode));

    public static void AddTestParameter(string name, object value, ParameterMode mode, bool excluded) =>
        AddTestParameter(Parameter(name, value, mode, excluded));

    public static void AddTestParameter(Parameter parameter) => Lifecycle.UpdateTestCase(test => test.parameters.Add(parameter));

    /// <summary>As the package does it, a value is written as JSON, so that a text stands in quotes.</summary>
    private static Parameter Parameter(string name, object value, ParameterMode? mode = null, bool excluded = false) =>
        new() { name = name, value = ParameterText.Of(value), mode = mode, excluded = excluded };
}
