@echo off
rem Builds the product where that is still to be done, and starts it. See start.cmd --help.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\congress-web\target\congress.jar"
set "APP=%ROOT%\congress-web\target\app"
set "BUILD_LOG=%ROOT%\target\start-build.log"
set "PORT=8080"
set "HOST=127.0.0.1"
set "DEMO=false"

:options
if "%~1"=="" goto java
if "%~1"=="--help" goto usage
if "%~1"=="--demo" set "DEMO=true" & shift & goto options
if "%~1"=="--port" set "PORT=%~2" & shift & shift & goto options
if "%~1"=="--host" set "HOST=%~2" & shift & shift & goto options
echo 启动失败:不认识的选项 %~1,用 start.cmd --help 查看用法。 1>&2
exit /b 1

:usage
echo 用法: start.cmd [--demo] [--port N] [--host H] [--help]
echo   --demo    空库时装入演示县(虚构的青山县)并打印演示账号
echo   --port N  监听端口,默认 8080
echo   --host H  监听地址,默认 127.0.0.1
echo 环境变量 CONGRESS_HOME 指定数据目录(默认 data),JAVA_HOME 指定 JDK(17 或更高版本)。
exit /b 0

:java
echo %PORT%| findstr /r /x "[1-9][0-9]*" >nul
if errorlevel 1 (
  echo 启动失败:端口号 %PORT% 不对,应为 1 到 65535 的整数。 1>&2
  exit /b 1
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo 启动失败:没有找到 Java,请安装 JDK 17 或更高版本(no Java found: install JDK 17 or newer, or set JAVA_HOME^)。 1>&2
  exit /b 1
)
set "VERSION=0"
set "VM=unknown"
for /f "tokens=1,* delims==" %%a in ('""%JAVA%" -XshowSettings:properties -version 2>&1"') do call :property "%%a" "%%b"
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
if %VERSION% LSS 17 (
  echo 启动失败:Java 版本太旧(%VERSION%^),需要 JDK 17 或更高版本(this Java is too old: install JDK 17 or newer, or set JAVA_HOME^)。 1>&2
  exit /b 1
)
set "ARCHIVE=%APP%\congress.jsa"
set "READ_ARCHIVE=-XX:SharedArchiveFile"
set "WRITE_ARCHIVE=-XX:ArchiveClassesAtExit"
if %VERSION% GEQ 25 set "ARCHIVE=%APP%\congress.aot" & set "READ_ARCHIVE=-XX:AOTCache" & set "WRITE_ARCHIVE=-XX:AOTCacheOutput"
set OPTIONS=-Xmx256m -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Duser.timezone=Asia/Shanghai -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
if %VERSION% GEQ 24 set OPTIONS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %OPTIONS%

rem Built once; after changing sources or upgrading, delete congress-web\target or run mvnw clean.
if not exist "%JAR%" (
  echo 首次启动需要构建,约需 1 至 5 分钟(要从 Maven 中央仓库下载约 150 MB^)…
  if not exist "%ROOT%\target" mkdir "%ROOT%\target"
  pushd "%ROOT%"
  call mvnw.cmd -B -ntp package -Dmaven.test.skip=true >"%BUILD_LOG%" 2>&1
  if errorlevel 1 (
    popd
    echo 启动失败:构建失败,详情见 %BUILD_LOG% 1>&2
    exit /b 1
  )
  popd
)
if not exist "%APP%\congress.jar" (
  "%JAVA%" -Djarmode=tools -jar "%JAR%" extract --destination "%APP%" >nul
  if errorlevel 1 (
    echo 启动失败:无法展开程序包,请检查磁盘空间。 1>&2
    exit /b 1
  )
)
set "TRAINED="
if exist "%APP%\trained" set /p TRAINED=<"%APP%\trained"
if not "%TRAINED%"=="%VM%" (
  echo 正在准备快速启动(首次或升级后进行一次^)…
  call :train
)

if not defined CONGRESS_HOME set "CONGRESS_HOME=%ROOT%\data"
set ARCHIVE_OPTION=
if exist "%ARCHIVE%" set ARCHIVE_OPTION="%READ_ARCHIVE%=%ARCHIVE%"
"%JAVA%" %ARCHIVE_OPTION% %OPTIONS% %CONGRESS_JAVA_OPTS% "-Dcongress.home=%CONGRESS_HOME%" -Dcongress.demo=%DEMO% -Dserver.port=%PORT% -Dserver.address=%HOST% -jar "%APP%\congress.jar"
exit /b %ERRORLEVEL%

:train
setlocal
set "CONGRESS_DB_URL="
set "SPRING_DATASOURCE_URL="
set "SCRATCH=%TEMP%\congress-%RANDOM%%RANDOM%"
if exist "%ARCHIVE%" del "%ARCHIVE%"
"%JAVA%" "%WRITE_ARCHIVE%=%ARCHIVE%" %OPTIONS% -Dcongress.training=true "-Dcongress.home=%SCRATCH%" -Dserver.port=0 -jar "%APP%\congress.jar" >"%APP%\train.log" 2>&1
if exist "%SCRATCH%" rmdir /s /q "%SCRATCH%"
>"%APP%\trained" echo %VM%
endlocal
exit /b 0

:property
set "NAME=%~1"
set "VALUE=%~2"
set "NAME=%NAME: =%"
if "%NAME%"=="java.specification.version" set "VERSION=%VALUE: =%"
if "%NAME%"=="java.vm.version" set "VM=%VALUE: =%"
exit /b 0
