namespace Allure.Net.Commons;

public enum Stage
{
    scheduled,
    running,
    finished,
    pending,
    interrupted,
}
