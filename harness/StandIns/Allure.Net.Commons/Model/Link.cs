namespace Allure.Net.Commons;

public class Link
{
    public string name { get; set; }

    public string type { get; set; }

    public string url { get; set; }
}
