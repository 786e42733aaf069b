namespace Allure.Net.Commons;

public class Label
{
    public string name { get; set; }

    public string value { get; set; }

    public static Label Language() => new() { name = "language", value = "C#" };

    public static Label Framework(string value) => new() { name = "framework", value = value };

    public static Label Package(string value) => new() { name = "package", value = value };

    public static Label TestClass(string value) => new() { name = "testClass", value = value };

    public static Label TestMethod(string value) => new() { name = "testMethod", value = value };

    public static Label ParentSuite(string value) => new() { name = "parentSuite", value = value };

    public static Label Suite(string value) => new() { name = "suite", value = value };

    public static Label SubSuite(string value) => new() { name = "subSuite", value = value };

    public static Label Epic(string value) => new() { name = "epic", value = value };

    public static Label Feature(string value) => new() { name = "feature", value = value };

    public static Label Story(string value) => new() { name = "story", value = value };

    public static Label Tag(string value) => new() { name = "tag", value = value };

    public static Label Owner(string value) => new() { name = "owner", value = value };

    public static Label Severity(SeverityLevel value) => new() { name = "severity", value = value.ToString() };
}
