namespace Allure.Net.Commons.Configuration;

public class AllureConfiguration
{
    internal AllureConfiguration(string directory) => Directory = directory;

    public string Directory { get; set; }

    /// <summary>Full names of exception types (or of their bases and interfaces) that mean "failed" rather than "broken".</summary>
    public List<string> FailExceptions { get; set; }
}
